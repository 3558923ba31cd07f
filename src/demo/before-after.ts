/** A text of an event and what became of it. */
export interface BeforeAfter {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

function texts(value: unknown, path: string, out: Map<string, string>): Map<string, string> {
  if (typeof value === "string") out.set(path, value);
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) texts(item, `${path}[${i}]`, out);
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) texts(item, path === "" ? name : `${path}.${name}`, out);
  }
  return out;
}

/** The text that was changed most, of all texts of an event: the one with the longest original. */
export function mostChanged(raw: unknown, clean: unknown): BeforeAfter | undefined {
  const after = texts(clean, "", new Map());
  let found: BeforeAfter | undefined;
  for (const [path, before] of texts(raw, "", new Map())) {
    const now = after.get(path);
    if (now === undefined || now === before || !before.includes(" ") || before.length <= (found?.before.length ?? 0))
      continue;
    found = { path, before, after: now };
  }
  return found;
}
