/** Verbs of intentions in English and Portuguese: those that can be seen or heard, by level, and those that cannot. */
import type { Bloom } from "../../model/vocabulary.ts";

export type VerbLanguage = "en" | "pt";

/** The first few of a level are what a problem proposes. */
export const goodVerbs: Readonly<Record<VerbLanguage, Readonly<Record<Bloom, readonly string[]>>>> = {
  en: {
    remember: ["name", "list", "identify", "locate", "match", "recall"],
    understand: ["describe", "explain", "compare", "summarise", "summarize", "classify", "give"],
    apply: ["use", "demonstrate", "measure", "sketch", "complete", "calculate", "draw"],
    analyse: ["distinguish", "sequence", "relate", "infer", "organise", "organize", "question", "analyse"],
    evaluate: ["judge", "justify", "argue", "rate", "recommend", "critique"],
    create: ["design", "propose", "compose", "plan", "make", "invent"],
  },
  pt: {
    remember: ["nomear", "listar", "identificar", "localizar", "associar"],
    understand: [
      "descrever",
      "explicar",
      "comparar",
      "resumir",
      "classificar",
      "exemplificar",
      "caracterizar",
    ],
    apply: ["usar", "aplicar", "demonstrar", "medir", "esboçar", "calcular", "desenhar"],
    analyse: ["distinguir", "ordenar", "relacionar", "inferir", "organizar", "analisar"],
    evaluate: ["avaliar", "justificar", "argumentar", "criticar", "recomendar", "discutir"],
    create: ["conceber", "propor", "compor", "planear", "produzir", "inventar"],
  },
};

type Words = {
  /** What stands before the verb without saying anything. */
  readonly leadIn: RegExp;
  readonly weak: RegExp;
  /** What a topic begins with, and no verb. */
  readonly topic: RegExp;
  /** "know how to measure", "understand and explain": the verb that counts comes later. */
  readonly later: (verbs: string) => RegExp;
};

export const verbWords: Readonly<Record<VerbLanguage, Words>> = {
  en: {
    leadIn:
      /^(?:(?:the )?(?:pupils?|students?|children|learners?|class|we|i) (?:will |can |should )?(?:be able )?)?(?:to )?/,
    weak: /^(?:know(?:ing)?|understand(?:ing)?|learn(?:ing)?|appreciat(?:e|ing)|explor(?:e|ing)|(?:be|become|becoming|being) aware(?: of)?)(?![\p{L}-])/u,
    topic: /^(?:the|a|an|our|their) /,
    later: (verbs) =>
      new RegExp(
        `^\\S+ (?:how )?to (?:${verbs})\\b|(?:\\band|,|\\bby) (?:to )?(?:${verbs})\\b|\\bby \\w+ing\\b`,
      ),
  },
  pt: {
    leadIn:
      /^(?:(?:os |as )?(?:alunos|alunas|crianças) (?:devem |vão |irão )?(?:ser |serão |são )?(?:capazes de )?(?:conseguir )?|ser capaz(?:es)? de |conseguir )?/,
    weak: /^(?:conhecer|compreender|saber|reconhecer|aprender|sensibilizar|apreciar|explorar|tomar consciência)(?:-se)?(?!\p{L})/u,
    topic: /^(?:o|a|os|as|um|uma) /,
    later: (verbs) =>
      new RegExp(`^\\S+ (?:a )?(?:${verbs})(?![\\p{L}])|(?:\\be|,) (?:${verbs})(?![\\p{L}])`, "u"),
  },
};
