import type { Address } from "../base/place.ts";
import type { Text } from "./text.ts";
import type { Wheelchair } from "./vocabulary.ts";
import type { Picture, Source } from "./picture.ts";
import type { RatioPolicy } from "./ratio.ts";

export type { Source } from "./picture.ts";

export type Venue = {
  readonly id: string;
  readonly at: Address;
  readonly title: Text;
  readonly type: string;
  /** The id of the venue it belongs to, such as a neighbourhood; its rooms may stand on the plan of that. */
  readonly partOf: string | null;
  readonly url: string | null;
  readonly address: Text | null;
  readonly country: string | null;
  readonly hours: readonly OpeningHours[];
  /** When schools may come, in words: then the hours for everybody do not bind them. */
  readonly schoolHours: Text | null;
  readonly closures: readonly Closure[];
  readonly ratioPolicy: RatioPolicy | null;
  readonly prices: readonly Price[];
  readonly rules: VenueRules;
  readonly amenities: Amenities;
  /** Keys of amenities known not to be there; those that are neither here nor there are not known. */
  readonly absentAmenities: readonly string[];
  readonly access: Access;
  readonly hazards: readonly Hazard[];
  readonly rooms: readonly Room[];
  readonly connections: readonly Connection[];
  /** The floor plan that numbered stops are drawn on; rooms say where they are on it (`Room.plan`). */
  readonly plan: Picture | null;
  /** The licence of what the museum gives for its exhibits, unless a picture says another. */
  readonly licence: string | null;
  /** Stands under pictures of its exhibits that name no credit of their own. */
  readonly imageCreditDefault: Text | null;
  /** True where walking minutes were not measured on site: printed beside them. */
  readonly walkingEstimated: boolean;
  readonly sources: readonly Source[];
};

/** Days as schema.org writes them: `Mo`…`Su`; times `HH:MM`. */
export type OpeningHours = {
  readonly days: readonly string[];
  readonly open: string;
  readonly close: string;
  readonly lastEntry: string | null;
  readonly note: Text | null;
};

/** `checked` is an ISO date. */
export type Price = { readonly at: Address; readonly who: Text; readonly checked: string | null };

/** Dates ISO 8601; `to` null: the end is not known. `scope` is `venue` or a room's id. */
export type Closure = {
  readonly at: Address;
  readonly from: string;
  readonly to: string | null;
  readonly reason: Text | null;
  readonly scope: string;
};

export type VenueRules = {
  readonly photo: Text | null;
  readonly food: Text | null;
  readonly pencilsOnly: boolean | null;
  readonly bags: Text | null;
  readonly touch: Text | null;
};

export type Amenities = {
  readonly toilets: Text | null;
  readonly lunchSpace: Text | null;
  readonly cloakroom: Text | null;
  readonly firstAid: Text | null;
  readonly coachStop: Text | null;
  readonly meetingPoint: Text | null;
};

export type Access = {
  readonly wheelchair: Wheelchair;
  readonly note: Text | null;
  /** Flags of `domain` 1.7 that are known to hold, such as `lift`. */
  readonly features: readonly string[];
  /** What a visitor sees instead where a room cannot be reached. */
  readonly alternative: Text | null;
};

export type Hazard = { readonly where: Text; readonly hazard: Text; readonly controls: Text | null };

export type Room = {
  readonly id: string;
  readonly venue: string;
  readonly at: Address;
  /** Exactly as on the sign. */
  readonly label: string;
  readonly title: Text | null;
  readonly floor: string | null;
  readonly status: "open" | "closed" | "partial" | "by-appointment" | "unknown";
  readonly capacity: number | null;
  readonly seating: "none" | "some" | "floor-ok" | "stools" | null;
  readonly access: Access;
  readonly sensory: Readonly<Record<string, string>>;
  /** Out of doors: how steep it is, and how a road is crossed. */
  readonly gradient: string | null;
  readonly crossing: string | null;
  /** Whether the owner of a private place agreed; null where the file says nothing. */
  readonly ownerPermission: boolean | null;
  /** Where the room is on the venue's plan, in per cent of its width and height. */
  readonly plan: { readonly x: number; readonly y: number } | null;
};

/** A way between two rooms (their ids). Minutes at an adult's walking pace, decimal. */
export type Connection = {
  readonly at: Address;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly via: "level" | "ramp" | "lift" | "stairs" | "outdoor" | "escalator" | "transport";
  readonly stepFree: boolean;
  /** False where neither the file nor the kind of way tells whether there are steps: then `stepFree` is false too. */
  readonly stepsKnown: boolean;
  readonly liftCapacity: number | null;
  readonly oneWay: boolean;
  readonly note: Text | null;
};
