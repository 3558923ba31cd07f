/** Mail hosts whose top-level domain people leave out. */
export const MAIL_HOSTS: ReadonlySet<string> = new Set(
  "gmail googlemail hotmail outlook live msn yahoo icloud protonmail proton gmx web aol telia bredband comhem online libero orange wanadoo free laposte wp onet interia sapo luukku kolumbus ziggo kpnmail xs4all virgin btinternet sky".split(
    " ",
  ),
);

/** Hosts that are heard, and written down, as two words: "g mail", "hot mail". */
export const SPLIT_HOSTS: ReadonlySet<string> = new Set([
  "g mail",
  "hot mail",
  "out look",
  "i cloud",
  "proton mail",
  "google mail",
  "t online",
  "bt internet",
  "com hem",
  "bred band",
  "la poste",
  "so net",
]);
