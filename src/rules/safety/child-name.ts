/** Whether words say what one child needs, with its name: a given name in a need, or beside a word of health. */

/**
 * Given names common among pupils in Portugal and in Britain that are no ordinary words, months or towns: to know
 * them is what makes a finding certain.
 */
const givenNames =
  "Afonso|Aisha|Alexander|Amelia|Ana|André|Anna|António|Beatriz|Benjamin|Bernardo|Bruno|Carolina|Catarina|Charlotte|Chloe|Daniel|Diogo|Ella|Emily|Emma|Ethan|Filipe|Francisca|Francisco|Gabriel|Gonçalo|Guilherme|Hannah|Harry|Henrique|Hugo|Inês|Jack|Jacob|James|Jessica|Joana|Joshua|João|José|Katie|Leonor|Liam|Lourenço|Lucy|Luís|Mafalda|Manuel|Maria|Mariana|Marta|Martim|Matilde|Matthew|Miguel|Mohammed|Muhammad|Noah|Nuno|Oliver|Olivia|Pedro|Rafael|Ricardo|Rita|Rodrigo|Rui|Ryan|Samuel|Sara|Sarah|Simão|Sophie|Teresa|Thomas|Tiago|Tomás|Vasco|Zoe";

const healthWords =
  "allerg|alérgic|alergia|asthma|asma|autis|blind|ceg[oa]\\b|deaf|surd[oa]\\b|diabet|dyslex|dislex|epilep|epipen|inhaler|inalador|insulin|wheel ?chair|cadeira de rodas|ADHD|PHDA|hearing aid|aparelho auditivo|medic(?:in|ation|amento)";

/** Not after a capital: "Escola Maria", "São Tiago", "King James" are places and people of the past. */
const name = String.raw`(?<!\p{L})(?<!\p{Lu}[\p{L}.]*\s)(?:${givenNames})(?!\p{L})`;

const anyName = new RegExp(name, "u");

/** The name, at most a surname and three short words, then the word of health. */
const nameWithHealth = new RegExp(
  String.raw`${name}(?: \p{Lu}\p{L}+)?[\s,:;(–-]+(?:\p{L}{1,8}['’]?[\s-]+){0,3}(?:${healthWords})`,
  "u",
);

const introduced =
  /(?<!\p{L})(?:pupil|student|child|boy|girl|alun[oa]|criança|menin[oa]),? (?:called|named|chamad[oa]|de nome) \p{Lu}\p{L}+/iu;

/** `isNeed`: the words stand where needs of pupils are written, so that a name alone says enough. */
export function namesAChild(text: string, isNeed: boolean): boolean {
  return (isNeed && anyName.test(text)) || nameWithHealth.test(text) || introduced.test(text);
}
