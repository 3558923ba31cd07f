import { DA } from "./da.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FI } from "./fi.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import type { LanguageWords } from "./language-words.ts";
import { NB } from "./nb.ts";
import { NL } from "./nl.ts";
import { PL } from "./pl.ts";
import { PT } from "./pt.ts";
import { SV } from "./sv.ts";

/** Every language's words. A new language is one file and one line here. */
export const WORDS: readonly LanguageWords[] = [DA, DE, EN, ES, FI, FR, IT, NB, NL, PL, PT, SV];
