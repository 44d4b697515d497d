/**
 * Shapes describe what a paper's view holds. One description serves three readers: TypeScript (`Infer`), the check that
 * a template names only what is there, and docs/views.md. Every member is always present: what is empty is null, [] or {}.
 */

export type Shape = TextShape | NumberShape | FlagShape | ListShape | ObjectShape;

type Described = { readonly about: string; readonly nullable: boolean };
type TextShape = Described & { readonly kind: "text" };
type NumberShape = Described & { readonly kind: "number" };
type FlagShape = Described & { readonly kind: "flag" };
type ListShape = Described & { readonly kind: "list"; readonly of: Shape };
export type ObjectShape = Described & { readonly kind: "object"; readonly members: Members };
type Members = { readonly [name: string]: Shape };

/** The type of a value that has the shape. */
export type Infer<S> = S extends { readonly nullable: true } ? Plain<S> | null : Plain<S>;

type Plain<S> = S extends TextShape
  ? string
  : S extends NumberShape
    ? number
    : S extends FlagShape
      ? boolean
      : S extends { readonly kind: "list"; readonly of: infer O }
        ? readonly Infer<O>[]
        : S extends { readonly kind: "object"; readonly members: infer M }
          ? { readonly [K in keyof M]: Infer<M[K]> }
          : never;

export const text = (about: string) => ({ kind: "text", about, nullable: false }) as const;
export const number = (about: string) => ({ kind: "number", about, nullable: false }) as const;
export const flag = (about: string) => ({ kind: "flag", about, nullable: false }) as const;

export function list<const S extends Shape>(about: string, of: S) {
  return { kind: "list", about, nullable: false, of } as const;
}

export function object<const M extends Members>(about: string, members: M) {
  return { kind: "object", about, nullable: false, members } as const;
}

/** The same shape, that may be null when there is nothing to say. */
export function orNull<const S extends Shape>(shape: S) {
  return { ...shape, nullable: true } as Omit<S, "nullable"> & { readonly nullable: true };
}
