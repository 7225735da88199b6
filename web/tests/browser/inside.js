// What the tests ask in the page.

export async function corpus(files) {
  const { extract } = await import("/dist/index.js");
  const { misread, rowsOf } = await import("/tests/corpus.js");
  const rows = [];
  for (const name of files) rows.push(...rowsOf(await (await fetch(`/corpus/${name}`)).text(), name));
  return { rows: rows.length, wrong: misread(rows, extract) };
}

export async function extracted(text, options) {
  const { extract } = await import("/dist/index.js");
  return JSON.stringify(extract(text, options));
}

export async function others() {
  const { humanize, occurrences, parse } = await import("/dist/index.js");
  const reference = "2016-11-18T18:00";
  return [
    humanize("2016-11-15", { reference }),
    humanize("2016-11-30", { reference, language: "en" }),
    [...occurrences("پنجم هر ماه", { reference, to: "2017-01-01" })],
    [...occurrences("هر روز", { reference, to: "2017-11-18" })].length,
    parse("هر جمعه", { reference }).rrule,
  ];
}

export async function temporal() {
  const { JalaliDate, parse } = await import("/dist/index.js");
  if (!("Temporal" in globalThis)) return "no Temporal";
  const { Temporal } = globalThis;
  const persian = Temporal.PlainDate.from({ year: 1395, month: 6, day: 19, calendar: "persian" });
  return [
    String(JalaliDate.from(persian)),
    String(JalaliDate.from("1395-06-19").toTemporal()),
    JalaliDate.from("1395-06-19").toTemporal() instanceof Temporal.PlainDate,
    parse("دیروز", { reference: Temporal.PlainDateTime.from("2016-11-18T18:00") }).value,
    parse("دو ساعت پیش", { reference: Temporal.ZonedDateTime.from("2016-11-18T18:00[Asia/Tehran]") }).value,
  ];
}

export async function both() {
  const manual = await import("/dist/manual.js");
  await manual.init("/dist/wasm/taqvim_bg.wasm");
  const { JalaliDate } = await import("/dist/index.js");
  return JalaliDate === manual.JalaliDate;
}
