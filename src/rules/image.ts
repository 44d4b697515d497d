/** Rules about pictures: `image/…`. That a picture is missing is told where it is read. */
import type { Rule } from "./facts.ts";
import { licenceForbids } from "./image/licence-forbids.ts";
import { noAlt } from "./image/no-alt.ts";
import { noLicence } from "./image/no-licence.ts";
import { quality } from "./image/quality.ts";
import { shareAlike } from "./image/share-alike.ts";

export const imageRules: readonly Rule[] = [noAlt, noLicence, licenceForbids, shareAlike, quality];
