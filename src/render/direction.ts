/** Writing direction by language. */
import { primary, type Language } from "../model/text.ts";

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

export function directionOf(language: Language): "ltr" | "rtl" {
  return rightToLeft.has(primary(language).toLowerCase()) ? "rtl" : "ltr";
}
