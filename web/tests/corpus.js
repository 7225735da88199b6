// The rows of `tests/corpus`, read as `tests/corpus.rs` reads them, for node and for browsers.

/** @returns {{place: string, text: string, options: object, expected: object[]}[]} */
export function rowsOf(file, name) {
  const rows = [];
  file.split("\n").forEach((line, number) => {
    if (line === "" || line.startsWith("#")) return;
    const [marked, reference, policy, ...rest] = line.split("\t");
    const place = `${name}:${number + 1}`;
    let text = "";
    const expected = [];
    marked.split("⟦").forEach((part, index) => {
      const at = part.indexOf("⟧");
      if (index === 0) {
        text += part;
        return;
      }
      const [type, value, interval] = rest.splice(0, 3);
      if (at < 0 || interval === undefined) throw new Error(`${place}: no type, value, interval`);
      const inside = part.slice(0, at);
      expected.push({ start: text.length, end: text.length + inside.length, type, value, interval });
      text += inside + part.slice(at + 1);
    });
    if (rest.length > 0) throw new Error(`${place}: more fields than expressions`);
    rows.push({
      place,
      text,
      options: {
        reference: reference === "-" ? "2016-11-18T18:00" : reference,
        policy: policy === "-" ? "past" : policy,
        tier: name.startsWith("optional/") ? "optional" : "vague",
      },
      expected,
    });
  });
  return rows;
}

/** An expression as a row says it. */
function said({ start, end, type, value, interval, warnings }) {
  const sides = interval && interval.map((side) => side ?? "..").join("/");
  // A row has the error there.
  const refused = warnings.includes("out_of_range");
  return { start, end, type, value: refused ? "the date is outside of its calendar" : (value ?? "-"), interval: sides ?? "-" };
}

/** The rows that are read otherwise, each with what is said of it. */
export function misread(rows, extract) {
  const wrong = [];
  for (const { place, text, options, expected } of rows) {
    const wanted = expected.map((one) => (one.value.startsWith("the date is outside of its calendar") ? { ...one, value: "the date is outside of its calendar" } : one));
    const found = extract(text, options).expressions.map(said);
    if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push({ place, text, wanted, found });
  }
  return wrong;
}
