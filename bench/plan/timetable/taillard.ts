/**
 * Taillard's open-shop instances, made by his generator from his seeds, and their shortest ends.
 *
 * É. Taillard, Benchmarks for basic scheduling problems, European Journal of Operational Research 64 (1993), 278–285.
 * The ends are those proved since (Laborie 2005; Tamura and others 2006; Malapert and others 2012).
 */
import type { OpenShop } from "./open-shop.ts";

type Series = {
  readonly size: number;
  /** Seeds of the times and of the machines. */
  readonly seeds: readonly (readonly [number, number])[];
  readonly shortest: readonly number[];
};

// prettier-ignore
const series: readonly Series[] = [
  {
    size: 4,
    seeds: [
      [1166510396, 164000672], [1624514147, 1076870026], [1116611914, 1729673136], [410579806, 1453014524],
      [1036100146, 375655500], [597897640, 322140729], [1268670769, 556009645], [307928077, 421384574],
      [667545295, 485515899], [35780816, 492238933],
    ],
    shortest: [193, 236, 271, 250, 295, 189, 201, 217, 261, 217],
  },
  {
    size: 5,
    seeds: [
      [527556884, 1343124817], [1046824493, 1973406531], [1165033492, 86711717], [476292817, 24463110],
      [1181363416, 606981348], [897739730, 513119113], [577107303, 2046387124], [1714191910, 1928475945],
      [1813128617, 2091141708], [808919936, 183753764],
    ],
    shortest: [300, 262, 323, 310, 326, 312, 303, 300, 353, 326],
  },
  {
    size: 7,
    seeds: [
      [1840686215, 1827454623], [1026771938, 1312166461], [609471574, 670843185], [1022295947, 398226875],
      [1513073047, 1250759651], [1612211197, 95606345], [435024109, 1118234860], [1760865440, 1099909092],
      [122574075, 10979313], [248031774, 1685251301],
    ],
    shortest: [435, 443, 468, 463, 416, 451, 422, 424, 458, 398],
  },
  {
    size: 10,
    seeds: [
      [1344106948, 1868311537], [425990073, 1111853152], [666128954, 1750328066], [442723456, 1369177184],
      [2033800800, 1344077538], [964467313, 1735817385], [1004528509, 967002400], [1667495107, 818777384],
      [1806968543, 1561913259], [938376228, 344628625],
    ],
    shortest: [637, 588, 598, 577, 640, 538, 616, 595, 595, 596],
  },
  {
    size: 15,
    seeds: [
      [1561423441, 1787167667], [204120997, 213027331], [801158374, 1812110433], [1502847623, 1527847153],
      [282791231, 1855451778], [1130361878, 849417380], [379464508, 944419714], [1760142791, 1955448160],
      [1993140927, 179408412], [1678386613, 1567160817],
    ],
    shortest: [937, 918, 871, 934, 946, 933, 891, 893, 899, 902],
  },
  {
    size: 20,
    seeds: [
      [957638, 9237185], [162587311, 1489531109], [965299017, 1054695706], [1158457671, 1499999517],
      [1191143707, 1530757746], [1826671743, 901609771], [1591533998, 1146547719], [937297777, 92726463],
      [687896268, 1731298717], [687034842, 684013066],
    ],
    shortest: [1155, 1241, 1257, 1248, 1256, 1204, 1294, 1169, 1289, 1241],
  },
];

/** All sixty. */
export function taillard(): readonly OpenShop[] {
  return series.flatMap(({ size, seeds, shortest }) =>
    seeds.map((pair, index) => ({
      name: `tai${size}-${index + 1}`,
      minutes: minutesOf(size, pair),
      shortest: shortest[index] ?? NaN,
    })),
  );
}

/** Times of a job's operations first, then the machines they are on, shuffled job by job. */
function minutesOf(
  size: number,
  [timeSeed, machineSeed]: readonly [number, number],
): readonly (readonly number[])[] {
  const time = chanceOf(timeSeed);
  const machine = chanceOf(machineSeed);
  const numbers = Array.from({ length: size }, (_, index) => index);
  const times = numbers.map(() => numbers.map(() => time(1, 99)));
  const machines = numbers.map(() => shuffled(numbers, machine));
  return times.map((row, job) => numbers.map((each) => row[machines[job]?.indexOf(each) ?? 0] ?? 0));
}

type Chance = (from: number, to: number) => number;

/** Lehmer's generator in Schrage's form, as the paper gives it. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return (from, to) => {
    const quotient = Math.floor(state / 127773);
    state = 16807 * (state % 127773) - 2836 * quotient;
    if (state < 0) state += 2147483647;
    return Math.floor(from + (state / 2147483647) * (to - from + 1));
  };
}

function shuffled(numbers: readonly number[], chance: Chance): readonly number[] {
  const mixed = [...numbers];
  for (let index = 0; index < mixed.length; index++) {
    const other = chance(index, mixed.length - 1);
    [mixed[index], mixed[other]] = [mixed[other] ?? 0, mixed[index] ?? 0];
  }
  return mixed;
}
