// English lines of our own, equal in every run: one to four sentences each, of which some share in ten holds a date.

const PLAIN = [
  "The {person} said that {topic} is the first concern of the {office}.",
  "People in {city} are not satisfied with the {thing} and say that nobody answers.",
  "According to the {person}, the {thing} costs more than in any other city.",
  "We may march on without the {thing}, but the second plan needs {2-90} people.",
  "The {office} asked for a report about {topic} and was given {2-400} pages.",
  "Nobody knows how the {thing} came to {city}, and the {person} would not tell.",
];
const DATED = [
  "The {person} went to {city} {date} and saw the {thing}.",
  "The {office} will discuss {topic} {date}.",
  "The contract for the {thing} was signed {date} in {city}.",
  "It was {date} that the {person} spoke with the press about {topic}.",
];
const SLOTS = {
  date: [
    "on {1-28} {month} {1990-2024}", "on {month} {1-28}, {1990-2024}", "in {month} {1990-2024}", "on {weekday}", "next {weekday}",
    "last week", "yesterday", "tomorrow", "{2-30} days ago", "in {2-12} weeks", "at {1-12}:{10-59} pm",
  ],
  month: ["January", "March", "April", "June", "August", "October", "December"],
  weekday: ["Monday", "Wednesday", "Friday", "Sunday"],
  city: ["Tehran", "Shiraz", "Leeds", "Boston", "Kabul"],
  person: ["mayor", "minister", "director", "engineer", "author"],
  office: ["ministry", "council", "university", "committee"],
  topic: ["education", "the environment", "water supply", "network security"],
  thing: ["bridge", "library", "newspaper", "market", "museum"],
};

export function english(count, datedOfTen) {
  let seed = 1395;
  const below = (bound) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % bound;
  };
  const oneOf = (list) => list[below(list.length)];
  const fill = (template) => template.replace(/\{([^}]+)\}/g, (_, slot) => {
    const [first, last] = slot.split("-").map(Number);
    return last === undefined ? fill(oneOf(SLOTS[slot])) : String(first + below(last + 1 - first));
  });
  const sentence = () => fill(oneOf(below(10) < datedOfTen ? DATED : PLAIN));
  return Array.from({ length: count }, () => Array.from({ length: 1 + below(4) }, sentence).join(" "));
}
