// What chrono-node needs for every line of a file: `node lines.cjs FOLDER FILE ROUNDS`, FOLDER being the one that it was
// installed into. Prints the name, bytes, seconds of the fastest round, and expressions.
const { createRequire } = require("node:module");
const fs = require("node:fs");
const path = require("node:path");

const [folder, file, rounds] = process.argv.slice(2);
const chrono = createRequire(path.resolve(folder, "package.json"))("chrono-node");
const text = fs.readFileSync(file, "utf8");
const lines = text.split("\n");
const reference = new Date(2016, 10, 18, 18, 0);
let fastest = Infinity;
let found = 0;
for (let round = 0; round < Number(rounds); round++) {
  const start = process.hrtime.bigint();
  found = 0;
  for (const line of lines) found += chrono.parse(line, reference).length;
  fastest = Math.min(fastest, Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(["chrono-node", Buffer.byteLength(text), fastest, found].join("\t"));
