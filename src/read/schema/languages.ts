/** Language tags (BCP 47): which are right, and which right one a wrong one stands for. */
import { languageNeutral } from "../../model/text.ts";

/** All two-letter codes of ISO 639-1. */
const twoLetters = new Set(
  (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo " +
    "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka " +
    "kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng " +
    "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su " +
    "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
  ).split(" "),
);

/** Other ways in which people write a language: three letters, a country, its name. */
const meant: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "ar ara arabic árabe arab",
    "bg bul bulgarian búlgaro",
    "ca cat catalan catalão català",
    "cs ces cze cz czech checo čeština",
    "cy cym wel welsh",
    "da dan dk danish dinamarquês dansk",
    "de deu ger german alemão deutsch",
    "el ell gre gr greek grego",
    "en eng gb english inglês ingles",
    "es spa spanish espanhol español espanol castellano",
    "et est estonian",
    "eu eus baq basque",
    "fa fas per persian farsi",
    "fi fin finnish finlandês suomi",
    "fr fra fre french francês frances français francais",
    "ga gle irish",
    "gl glg galician galego",
    "he heb iw hebrew hebraico",
    "hi hin hindi",
    "hr hrv croatian croata",
    "hu hun hungarian húngaro magyar",
    "id ind indonesian",
    "is isl ice icelandic",
    "it ita italian italiano",
    "ja jpn jp japanese japonês",
    "ko kor korean coreano",
    "lt lit lithuanian",
    "lv lav latvian",
    "nb nob norwegian norsk norueguês",
    "ne nep nepali",
    "nl nld dut dutch holandês neerlandês nederlands",
    "nn nno nynorsk",
    "no nor",
    "pl pol polish polaco polski",
    "ps pus pashto",
    "pt por portuguese português portugues",
    "ro ron rum romanian romeno română",
    "ru rus russian russo",
    "sk slk slo slovak",
    "sl slv slovenian",
    "so som somali",
    "sq sqi alb albanian",
    "sr srp serbian",
    "sv swe swedish sueco svenska",
    "tr tur turkish turco türkçe",
    "uk ukr ua ukrainian ucraniano",
    "ur urd urdu",
    "vi vie vietnamese",
    "zh zho chi cn chinese chinês",
  ].flatMap((line) => {
    const [tag = "", ...others] = line.split(" ");
    return others.map((other) => [other, tag]);
  }),
);

/** Language, script, region, variants; the extensions of BCP 47 are left out on purpose: no text needs them. */
const shape = /^([a-z]{2,3})(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/;

/** True for a tag written as BCP 47 writes it (`pt`, `en-GB`, `zh-Hant`), and for `none`. */
export function isLanguageTag(tag: string): boolean {
  if (tag === languageNeutral) return true;
  const language = shape.exec(tag)?.[1];
  if (language === undefined) return false;
  return language.length === 2 ? twoLetters.has(language) : !Object.hasOwn(meant, language);
}

/** The right tag for a wrong one, such as `de` for `ger` and `pt-BR` for `pt_br`; null if nobody can tell. */
export function languageMeant(typed: string): string | null {
  const [first = "", ...rest] = typed
    .trim()
    .toLowerCase()
    .split(/[-_ ]+/);
  const language = Object.hasOwn(meant, first) ? meant[first] : first;
  const tag = [language, ...rest.map(subtag)].join("-");
  return isLanguageTag(tag) && tag !== typed ? tag : null;
}

function subtag(text: string): string {
  if (text.length === 2) return text.toUpperCase();
  return text.length === 4 && /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
