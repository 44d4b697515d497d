import { expect, it } from "vitest";
import { syllablesIn, type Syllabic } from "../../../src/rules/language/syllables.ts";

/** Words of museum labels and of children's texts, by the number of syllables a dictionary gives them. */
const known: Readonly<Record<Syllabic, Readonly<Record<number, string>>>> = {
  en: {
    1: "the house looked cat tile made blue shape these years walked through eyes clay kiln wall church saint squares called changed played whole king queen glaze",
    2: "places city river castle before tower little table people panel picture seven painted hatter ago copper question moving angel story wanted noble seeing flower lion doing poem early nature giant earthquakes tables horses crowded being quiet science poet create someone something unique palace temple ancient roman soldier soldiers battle ocean island statue mummy pharaoh drawing compare describe explain",
    3: "museum idea remember animal different example beautiful potato history radio piano another unhappy area family discover banana library tapestry pyramid medium created theatre everything egyptian villages hieroglyphs pottery imagine",
    4: "information community american original impossible education january society mysterious material security",
    5: "imagination university archaeology opportunity electricity refrigerator personality",
  },
  pt: {
    1: "pai mãe pão céu mar sol quem três mais não seu foi lei cão põe",
    2: "casa rio rua lua água muito noite coisa igual quadro guerra queijo causa ouro jornal ilha chapéu irmão leões sair ruim país juiz quase azuis limão cuidar série pintor painéis museu",
    3: "cidade saída rainha história castelo palácio comércio memória presépio século panela igreja ainda caindo moinho viagem baía saúde janela família menino pintura Europa batalha Coimbra faiança",
    4: "azulejo azulejos oficina retábulo panorama chapeleiro almocreve poesia educação alegria terramoto colorido bicicleta arquiteto população",
    5: "economia desenhadores significado comunidade matemática arquitetura maravilhoso",
    6: "universidade arqueologia",
    7: "responsabilidade",
  },
};

/** All of them: two of a hundred words do not move a formula. */
const mistakes: Readonly<Record<Syllabic, readonly string[]>> = { en: ["archaeology 4"], pt: [] };

it.each(["en", "pt"] as const)("counts %s syllables, with few known mistakes", (language) => {
  const counted = Object.entries(known[language]).flatMap(([count, list]) =>
    list.split(" ").map((word) => ({ word, count: Number(count), counted: syllablesIn(word, language) })),
  );
  const wrong = counted.filter((one) => one.count !== one.counted);
  expect(wrong.map((one) => `${one.word} ${String(one.counted)}`)).toEqual(mistakes[language]);
});
