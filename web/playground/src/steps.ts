// The library's explanations are English sentences; here they are in Persian. `tests/node/playground.test.ts` finds any that is missing.

const DECIDES: [RegExp, string][] = [
  [/^the policy takes (.*)$/, "تنظیم صفحه $1 را برمی\u200Cگزیند"],
  [/^the sentence's verb takes (.*)$/, "فعل جمله $1 را برمی\u200Cگزیند"],
];

const WHICH: Record<string, string> = {
  "the latest that is not after the document's time": "آخرین موردی که پس از زمان سند نیست",
  "the first that is not before the document's time": "نخستین موردی که پیش از زمان سند نیست",
  "the nearest to the document's time": "نزدیک\u200Cترین به زمان سند",
};

const WEEKDAYS: Record<string, string> = {
  Saturday: "شنبه", Sunday: "یکشنبه", Monday: "دوشنبه", Tuesday: "سه\u200Cشنبه", Wednesday: "چهارشنبه", Thursday: "پنجشنبه", Friday: "جمعه",
};

const CALENDARS: Record<string, string> = { Jalali: "خورشیدی", "lunar Hijri": "قمری", Gregorian: "میلادی" };
const PARTS: Record<string, string> = { "early part": "اوایل", middle: "اواسط", "late part": "اواخر" };

const WARNINGS: Record<string, string> = {
  "the weekday that was said is not that of the date; the date is believed": "روز هفته\u200Cای که گفته شده روز آن تاریخ نیست؛ تاریخ را درست گرفته\u200Cایم",
  "there is no such date": "چنین تاریخی نیست",
  "the document's time has no time of day to count from": "زمان سند ساعتی ندارد که از آن بشماریم",
  "the calendar of that year is a projection": "تقویم آن سال پیش\u200Cبینی است",
  "the date is outside of what the calendars cover": "تاریخ بیرون از دامنهٔ تقویم\u200Cهاست",
  "the words leave it open, and nothing is filled in": "متن آن را باز گذاشته و چیزی فرض نشده است",
  "it refers to a date named before, and none was": "به تاریخی پیش از خود برمی\u200Cگردد که نیامده است",
};

/** Left to right inside of a Persian sentence. */
const code = (text: string): string => `\u2066${text}\u2069`;

function decided(text: string): string | null {
  for (const [pattern, persian] of DECIDES) {
    const which = pattern.exec(text)?.[1];
    const said = which === undefined ? undefined : WHICH[which];
    if (said !== undefined) return persian.replace("$1", said);
  }
  return null;
}

type Translate = (...parts: string[]) => string | null;

const STEPS: [RegExp, Translate][] = [
  [/^the document's time is (\w+) (\S+)$/, (day, time) => `زمان سند ${WEEKDAYS[day!] ?? day} ${code(time!)} است`],
  [/^no year is said: (.*)$/, (by) => { const said = decided(by!); return said && `سال گفته نشده: ${said}`; }],
  [/^past or coming is not said: (.*)$/, (by) => { const said = decided(by!); return said && `گذشته یا آینده گفته نشده: ${said}`; }],
  [/^no month is said: it is filled in$/, () => "ماه گفته نشده و پر شده است"],
  [/^no day is said: it is the document's$/, () => "روز گفته نشده: همان روز سند است"],
  [/^a year of two digits is the one from 85 years before to 14 after the document's$/, () => "سال دورقمی میان ۸۵ سال پیش و ۱۴ سال پس از سال سند است"],
  [/^no calendar is said: it is told from the number$/, () => "تقویم گفته نشده: از خود عدد پیداست"],
  [/^the half of the day is not said: the hour is taken as it is$/, () => "پیش یا پس از ظهر گفته نشده: ساعت همان است که آمده"],
  [/^in the (Jalali|lunar Hijri|Gregorian) calendar it is (.*)$/, (calendar, date) => `در تقویم ${CALENDARS[calendar!]} ${code(date!)} است`],
  [/^its TIMEX3 value is (.*)$/, (value) => `مقدار TIMEX3 آن ${code(value!)} است`],
  [/^it covers (.*), the end excluded, at (\S+) from UTC$/, (interval, offset) => `بازهٔ ${code(interval!)} را می\u200Cپوشاند، بدون پایان آن، با اختلاف ${code(offset!)} از UTC`],
  [/^it covers (.*), the end excluded$/, (interval) => `بازهٔ ${code(interval!)} را می\u200Cپوشاند، بدون پایان آن`],
  [/^hung on the document's time it lies in (.*)$/, (interval) => `با شمردن از زمان سند در ${code(interval!)} است`],
  [/^its (early part|middle|late part) is estimated, by thirds, as (.*)$/, (part, interval) => `${PARTS[part!]} آن، با تقسیم به سه، ${code(interval!)} برآورد می\u200Cشود`],
  [/^warning: (.*); the last before it is (.*)$/, (warning, nearest) => { const said = WARNINGS[warning!]; return said ? `هشدار: ${said}؛ آخرین روز پیش از آن ${code(nearest!)} است` : null; }],
  [/^warning: (.*)$/, (warning) => { const said = WARNINGS[warning!]; return said ? `هشدار: ${said}` : null; }],
];

/** A step in Persian; null for a sentence that is not known. */
export function persianStep(step: string): string | null {
  for (const [pattern, translate] of STEPS) {
    const found = pattern.exec(step);
    if (found) return translate(...found.slice(1));
  }
  return null;
}
