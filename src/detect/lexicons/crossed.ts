const parts = (list: string): readonly string[] =>
  list
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Lexicon entries made of every head with every tail: `crossed("medlem i|röstar på", "moderaterna|liberalerna")` gives four. */
export const crossed = (heads: string, tails: string): string =>
  parts(heads)
    .flatMap((head) => parts(tails).map((tail) => `${head} ${tail}`))
    .join("|");
