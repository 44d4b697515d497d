/** Counts syllables by spelling, for the two languages whose formula needs them. The error is measured in its test. */

/** English or Portuguese. */
export type Syllabic = "en" | "pt";

export function syllablesIn(word: string, language: Syllabic): number {
  const letters = word.normalize("NFC").toLowerCase();
  const parts = letters.split(/[-–'’]/).filter((part) => part !== "");
  const count = language === "en" ? english : portuguese;
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + count(part), 0),
  );
}

/** Vowels that are written and not heard. */
const silent: readonly RegExp[] = [
  /[^aeiouy]e$(?<![^aeiouy][lr]e)/,
  /[^aeiouyl]es$(?<!(?:[cgsxz]|ch|sh)es)|[aeiouy]les$/,
  /[^aeiouytd]ed$(?<![^aeiouylr]led)|[gq]ues?$/,
  /[aeiouy][^aeiouylr]{1,2}e(?:ly|ful|fully|less|lessly|ment|ments|ness|some)$/,
  /^(?:every|some|note|home|where|there|here|life|care|side|base|place|name|file|time|safe|pipe|frame|guide)(?=[^aeious]|s[^$])(?!rs?$|d$)/,
];
/** Neighbouring vowels that are heard apart. */
const apart: readonly RegExp[] = [
  /(?<![cstgx])i(?:a(?!ge)|o(?!u)|um|us(?!t))|[cst]ia(?:t|s[mt])/,
  /(?<![cstgx])iou|(?<![cst])ie(?:t|n[ct])|[^aeioud]ier$/,
  /[aeou]ing|[^aeiou]ying|[ao]y(?:[aio]|e(?!d$))|^[gdl]ia|^scie|thea|cie(?=ty)|rea(?=s?$)/,
  /(?:^|[^aeiou])eo(?!u|pl|ne$)|eu[ms]|[^gqa]ua(?![ry]d)|[^gq]ue(?:l|n[ct])|uou/,
  /[^b]oe(?:[mt]|vi)|(?<=cr)ea(?=t)|(?<=r)ea(?=l[^m])|(?<=id)ea|[^aeiou]sm$|sms$|thm$|(?<=[aeiou])[ei]r(?=s?$)(?<=[io][^aeiou]?[ei])/,
  /^(?:re|pre|co)(?=[aeiou])(?<=re(?=us|ap[pr]|ar[rm]|en|in|or[dg])|pre|co(?=op|or|ex|in[cd]))/,
];

function english(word: string): number {
  const bare = word.replaceAll(/[^a-z]/g, "");
  const groups = bare.match(/[aeiouy]+/g)?.length ?? 0;
  const unheard = silent.filter((form) => form.test(bare)).length;
  const heard = apart.filter((form) => form.test(bare)).length;
  return Math.max(1, groups - unheard + heard);
}

const vowels = "aeoáéóâêôàãõiuíúüy";

/**
 * Every vowel begins a syllable, but an unstressed i or u after another vowel glides into it (`pai`, `céu`, `muito`),
 * unless what follows makes it stand alone (`ra-i-nha`, `ca-ir`, `ru-im`).
 */
function portuguese(word: string): number {
  const bare = word.replaceAll(/([qg])u(?=[eéêií])/g, "$1").replaceAll(/([qg])u(?=[aoáâãóô])/g, "$1w");
  let count = 0;
  for (let at = 0; at < bare.length; at++) {
    if (!vowels.includes(bare.charAt(at))) continue;
    if (!glides(bare, at)) count += 1;
  }
  return Math.max(1, count - finalGlide(bare));
}

function glides(word: string, at: number): boolean {
  const last = word.charAt(at - 1);
  const pair = last + word.charAt(at);
  if (last === "" || !vowels.includes(last)) return false;
  if (nasal.has(pair)) return true;
  if (!/^[aeoáéóâêôàãõ][iu]$|^ui$|^iu$/.test(pair) || glides(word, at - 1)) return false;
  return !/^(?:nh|[lrz](?![aeiouáéíóúâêô])|[mn](?![aeiouáéíóúâêôh]))/.test(word.slice(at + 1));
}

const nasal: ReadonlySet<string> = new Set(["ão", "ãe", "õe"]);

/** `história`, `água`: after an earlier accent the last two vowels are one. */
function finalGlide(word: string): number {
  return /[áéíóúâêô][^áéíóúâêô]*[^aeiouáéíóúâêôãõ][ieu][aeo]s?$/.test(word) ? 1 : 0;
}
