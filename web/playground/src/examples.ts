// The texts of the README, and the time that it reads them at.
export const REFERENCE = "2016-11-18";
export const TIME = "18:00";

export const EXAMPLES = {
  fa: `قرارداد پل را ۱۹ شهریور ۱۳۹۴ امضا کردیم و کار تا پایان تابستان گذشته طول کشید.
جشن بازگشایی ساعت ۱۷:۳۰ شنبه ۲۹ آبان در میدان ۷ تیر برپا می\u200Cشود و خبرگزاری مهر آن را پخش می\u200Cکند.
از اوایل مهر تا پانزدهم آبان هر جمعه راه را دو ساعت می\u200Cبستند.
The jury met on 19 Shahrivar; the results came early Friday morning, after a delay of two weeks.`,
  en: `The bridge contract was signed on 19 Shahrivar 1394 and the works ran until late last summer.
The opening is at 5:30 p.m. on Saturday, 19 November; from 10 to 15 Azar the road closes every Friday for two hours.
The jury met on 8/10/2016 and the results came early Friday morning, after a delay of two weeks.
قرار بعدی ۵ دی است.`,
};
