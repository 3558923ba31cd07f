import { yugoslavNumber } from "./hr-jmbg.ts";
import { nationalId } from "./number.ts";

export const siEmso = nationalId({
  ...yugoslavNumber(/^50$/),
  id: "si.emso",
  country: "SI",
  languages: ["sl"],
  name: "Enotna matična številka občana (EMŠO)",
  holders: "everybody in the Slovenian population register.",
  source: "Zakon o centralnem registru prebivalstva (ZCRP), 5.-9. člen. Rule as in stdnum 1.12.0, 2026-11-24.",
  words: ["emšo*", "emso*", "matična številka", "maticna stevilka", "matične številke", "slovenian personal"],
  examples: { hit: ["EMŠO 0101006500006", "emso: 0101006 500006"], miss: ["0101006500005", "naročilo 3202006500006"] },
});
