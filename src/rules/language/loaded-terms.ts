/**
 * Words that museums and schools have left behind, with what they say instead; by language. Only what is out of place
 * in any text for a class: a project adds its own, and takes out what it does not mind (`loadedTerms`).
 */

export type LoadedTerm = {
  /** What `words` looks for, without its edges. */
  readonly pattern: string;
  readonly words: RegExp;
  readonly instead: string;
};

const listed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    "slaves?": "enslaved people",
    "primitive (?:art|peoples?|tribes?|cultures?|societ(?:y|ies))": "the name of the people who made it",
    "savages?": "the name of the people",
    "mulatt(?:o|oes|os|a)": "a person of African and European descent",
    "half-castes?": "a person of mixed descent",
    "eskimos?": "Inuit",
    "red indians?": "Native Americans",
    "gyps(?:y|ies)": "Roma",
    "orientals?": "Asian",
    "dark continent": "Africa",
    "discovered (?:america|the americas|australia|the new world|brazil)": "reached",
    "the handicapped": "disabled people",
    "wheelchair-bound|confined to a wheelchair": "who uses a wheelchair",
    "deaf and dumb|deaf-mutes?": "deaf",
    mankind: "humankind",
    "(?:hello|welcome|dear|now|ok|okay),? boys and girls|boys and girls(?=[!,])": "everyone",
    "ladies and gentlemen(?=[!,])": "everyone",
  },
  pt: {
    "escrav[oa]s?": "pessoas escravizadas",
    "(?:povos|tribos?|arte|culturas?) primitiv[oa]s?": "o nome do povo",
    selvagens: "o nome do povo",
    "mulat[oa]s?": "pessoa com antepassados africanos e europeus",
    "índi[oa]s?": "povos indígenas",
    "esquim[oó]s?": "inuítes",
    deficientes: "pessoas com deficiência",
    "surd[oa]-mud[oa]s?": "surdo",
    "pres[oa] (?:a uma|à) cadeira de rodas": "que usa cadeira de rodas",
    "(?:olá|bem-vindos|bom dia|caros),? meninos(?: e meninas)?|meninos e meninas(?=[!,])": "todos e todas",
  },
  es: {
    "esclav[oa]s?": "personas esclavizadas",
    "(?:pueblos|tribus?|arte) primitiv[oa]s?": "el nombre del pueblo",
    "mulat[oa]s?": "persona de ascendencia africana y europea",
    "indi[oa]s": "pueblos indígenas",
    "minusválid[oa]s?": "personas con discapacidad",
    "niños y niñas(?=[!,])": "todo el mundo",
  },
  fr: {
    "esclaves?": "personnes réduites en esclavage",
    "(?:arts?|peuples?|tribus?) primitifs?": "le nom du peuple",
    "mulâtres?(?:ses)?": "personne d'ascendance africaine et européenne",
    "esquimaux?": "Inuits",
    "les handicapés": "les personnes handicapées",
    "filles et garçons(?=[!,])": "tout le monde",
  },
  de: {
    "sklav(?:en?|innen|in)": "versklavte Menschen",
    "primitive[nr]? (?:kunst|völker[n]?|stämme[n]?)": "der Name des Volkes",
    "mulatten?": "Mensch mit afrikanischen und europäischen Vorfahren",
    "eskimos?": "Inuit",
    "indianer[n]?": "der Name des Volkes, oder „indigene Völker Amerikas“",
    "zigeuner[n]?": "Sinti und Roma",
    "taubstumme?[nr]?": "gehörlos",
  },
};

/** Compiled once for each language that is asked for; unknown languages have none. */
export function shippedTerms(language: string): readonly LoadedTerm[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const terms = Object.entries(listed[language] ?? {}).map(([pattern, instead]) => ({
    pattern,
    words: wholeWords(pattern),
    instead,
  }));
  compiled.set(language, terms);
  return terms;
}

const compiled = new Map<string, readonly LoadedTerm[]>();

/** A word as a project writes it, in any capitals. */
export function ownTerm(typed: string, instead: string): LoadedTerm {
  const pattern = typed.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return { pattern, words: wholeWords(pattern), instead };
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${pattern})(?![\p{L}\p{M}])`, "iu");
}
