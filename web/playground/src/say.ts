// What the page says, in its two languages.

export type Ui = "fa" | "en";

const SAYINGS = {
  tagline: ["تاریخ و زمان را در متن پیدا می\u200Cکند و می\u200Cگوید هر کدام یعنی کِی.", "Finds dates and times in text and says what each one means."],
  skip: ["پرش به متن", "Skip to the text"],
  share: ["رونوشت پیوند", "Copy link"],
  theme: ["روشن یا تیره", "Light or dark"],
  textTitle: ["متن", "Text"],
  textHelp: [
    "بنویسید، بچسبانید یا پرونده\u200Cای را این\u200Cجا رها کنید. متن از این دستگاه بیرون نمی\u200Cرود.",
    "Type, paste or drop a file here. The text never leaves this device.",
  ],
  exampleFa: ["نمونهٔ فارسی", "Persian example"],
  exampleEn: ["نمونهٔ انگلیسی", "English example"],
  open: ["باز کردن پرونده", "Open a file"],
  DATE: ["تاریخ", "Date"],
  TIME: ["ساعت", "Time"],
  DURATION: ["مدت", "Duration"],
  SET: ["تکرار", "Recurring"],
  foundTitle: ["یافته\u200Cها", "Found"],
  none: ["در این متن تاریخ و زمانی نیست.", "There is no date or time in this text."],
  copyAs: ["رونوشت:", "Copy as"],
  copied: ["رونوشت شد", "Copied"],
  copyFailed: ["مرورگر اجازهٔ رونوشت نداد", "The browser did not allow copying"],
  tooLong: ["متن برای پیوند بلند است؛ پیوند بدون متن رونوشت شد", "The text is too long for a link; copied without it"],
  tooLarge: ["پرونده از ۱۶ مگابایت بزرگ\u200Cتر است", "The file is larger than 16 MB"],
  notText: ["پرونده متن UTF-8 نیست", "The file is not UTF-8 text"],
  failed: ["بارگذاری نشد: {0}", "Could not load: {0}"],
  referenceTitle: ["زمان سند", "Document time"],
  referenceHelp: ["«دیروز» و «جمعه» از این زمان شمرده می\u200Cشوند.", "“Yesterday” and “Friday” are counted from it."],
  timeOfDay: ["ساعت", "Time"],
  now: ["اکنون", "Now"],
  optionsTitle: ["خواندن", "Reading"],
  policy: ["وقتی نگفته است کدام سو", "When no side is said"],
  policyNews: ["گذشته (خبر)", "Past (news)"],
  policyScheduling: ["آینده (قرار)", "Future (plans)"],
  policyClosest: ["نزدیک\u200Cترین", "The nearest"],
  policyNarrative: ["روایت («روز بعد»)", "Narrative (“the next day”)"],
  policyStrict: ["فقط آنچه گفته شده", "Only what is said"],
  languages: ["زبان متن", "Language of the text"],
  both: ["هر دو", "Both"],
  persian: ["فارسی", "Persian"],
  english: ["انگلیسی و فینگلیش", "English, Finglish"],
  tier: ["چه چیزهایی", "What to find"],
  tierCore: ["فقط تاریخ\u200Cها", "Dates only"],
  tierVague: ["و «اخیراً»", "And “recently”"],
  tierOptional: ["هر چه هست", "All there is"],
  order: ["ترتیب 5/3/2016", "Order of 5/3/2016"],
  orderDmy: ["روز، ماه", "Day, month"],
  orderMdy: ["ماه، روز", "Month, day"],
  region: ["آخر هفته", "Weekend"],
  iran: ["ایران", "Iran"],
  afghanistan: ["افغانستان", "Afghanistan"],
  calendarTitle: ["تقویم ماه", "Month calendar"],
  converterTitle: ["تبدیل تاریخ", "Converter"],
  jalali: ["خورشیدی", "Jalali"],
  gregorian: ["میلادی", "Gregorian"],
  hijri: ["قمری", "Lunar Hijri"],
  convertLabel: ["تاریخ", "Date"],
  inCalendar: ["در تقویم", "in the calendar"],
  previousMonth: ["ماه پیش", "Previous month"],
  nextMonth: ["ماه بعد", "Next month"],
  previousYear: ["سال پیش", "Previous year"],
  nextYear: ["سال بعد", "Next year"],
  holiday: ["تعطیل", "holiday"],
  today: ["امروز", "today"],
  noHolidays: ["این ماه تعطیل رسمی ندارد.", "No public holidays in this month."],
  computedMoon: ["روزهای قمری این ماه محاسبه شده\u200Cاند و شاید یکی دو روز جابه\u200Cجا شوند.", "Lunar days of this month are computed and may be a day or two off."],
  projected: ["نوروز این سال پیش\u200Cبینی است.", "Nowruz of this year is projected."],
  words: ["عبارت", "Expression"],
  meaning: ["معنا", "Meaning"],
  value: ["مقدار", "Value"],
  covers: ["بازه", "Interval"],
  native: ["در تقویم خودش", "In its calendar"],
  estimate: ["برآورد", "Estimate"],
  anchor: ["جای آن", "Where it lies"],
  assumed: ["فرض شد", "Assumed"],
  rrule: ["قاعدهٔ تکرار", "Rule (RRULE)"],
  next: ["نوبت\u200Cهای بعدی", "Next"],
  alternatives: ["خوانش\u200Cهای دیگر", "Other readings"],
  warnings: ["هشدار", "Warnings"],
  why: ["چرا؟", "Why?"],
  rule: ["قاعده", "Rule"],
  understood: ["چنین فهمیده شد", "Understood as"],
  detailTitle: ["معنا", "Meaning"],
  detailEmpty: ["روی یکی از عبارت\u200Cهای رنگی بروید، یا با صفحه\u200Cکلید در متن حرکت کنید.", "Point at a coloured expression, or move through the text with the keyboard."],
  until: ["تا", "to"],
  open_: ["نامعلوم", "open"],
  more: ["{0} یافتهٔ دیگر", "{0} more"],
  timeline: ["خط زمان", "Timeline"],
  documentTime: ["زمان سند", "document time"],
  expressions: ["{0} عبارت", "{0} expressions"],
  oneExpression: ["۱ عبارت", "1 expression"],
  footer: [
    "کتابخانهٔ taqvim به زبان Rust، در مرورگر با WebAssembly. بدون اینترنت هم کار می\u200Cکند. قلم: وزیرمتن (OFL).",
    "The Rust library taqvim, in the browser by WebAssembly. Works without a network, too. Typeface: Vazirmatn (OFL).",
  ],
  a_year: ["سال", "year"],
  a_month: ["ماه", "month"],
  a_day: ["روز", "day"],
  a_century: ["سده", "century"],
  a_side: ["گذشته یا آینده", "past or coming"],
  a_calendar: ["تقویم", "calendar"],
  a_meridiem: ["پیش یا پس از ظهر", "half of the day"],
  w_weekday_mismatch: ["روز هفته با تاریخ نمی\u200Cخواند", "the weekday does not agree with the date"],
  w_nonexistent_date: ["چنین تاریخی نیست", "there is no such date"],
  w_reference_without_time: ["زمان سند ساعت ندارد", "the document time has no time of day"],
  w_projected_calendar: ["تقویم آن سال پیش\u200Cبینی است", "the calendar of that year is a projection"],
  w_out_of_range: ["بیرون از دامنهٔ تقویم\u200Cها", "outside of what the calendars cover"],
  w_ambiguous: ["متن آن را باز گذاشته است", "the words leave it open"],
  w_no_antecedent: ["به تاریخی برمی\u200Cگردد که نیامده است", "it refers to a date that was not named"],
} satisfies Record<string, [fa: string, en: string]>;

export type Saying = keyof typeof SAYINGS;

export function ui(): Ui {
  return document.documentElement.lang === "en" ? "en" : "fa";
}

export function isSaying(name: string): name is Saying {
  return name in SAYINGS;
}

/** A sentence in the page's language, with `{0}` filled in. */
export function say(name: Saying, ...values: string[]): string {
  const sentence: string = SAYINGS[name][ui() === "fa" ? 0 : 1];
  return sentence.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? "");
}

/** Puts the sentences into the page: `data-say` as text, `data-label` as an accessible name. */
export function sayAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-say]")) element.textContent = say(element.dataset.say as Saying);
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label as Saying));
    element.title = say(element.dataset.label as Saying);
  }
}

/** A number in the page's digits. */
export function count(value: number): string {
  return value.toLocaleString(ui() === "fa" ? "fa-IR" : "en-GB");
}
