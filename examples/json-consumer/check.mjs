// Checks every document of an exported directory against the schemas that lie in it.
// Usage: node check.mjs DIRECTORY. Ends with 0 if every document is valid, else with 1.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

/** A function from the name of a schema, such as "cobi-event/1", to its validator. */
export function schemasOf(directory) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  const byName = new Map();
  for (const file of readdirSync(directory).filter((name) => name.endsWith(".schema.json"))) {
    const schema = JSON.parse(readFileSync(join(directory, file), "utf8"));
    byName.set(schema.title, ajv.compile(schema));
  }
  return byName;
}

/** What is wrong with a document, without what it says; empty if nothing is. */
export function problemsOf(document, schemas) {
  const validate = schemas.get(document.schema);
  if (validate === undefined) {
    return ["its schema is none of those that were shipped"];
  }
  return validate(document)
    ? []
    : validate.errors.map((error) => `${error.instancePath || "/"} ${error.keyword}`);
}

const lines = (text) => text.split("\n").filter((line) => line !== "");

/** Every document of a file: one, or one a line. */
function documentsOf(file) {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".jsonl") ? lines(text).map((line) => JSON.parse(line)) : [JSON.parse(text)];
}

function main(directory) {
  const schemas = schemasOf(join(directory, "schemas"));
  const counts = new Map();
  let broken = 0;
  for (const name of readdirSync(directory).filter((name) => /\.jsonl?$/.test(name))) {
    for (const document of documentsOf(join(directory, name))) {
      counts.set(document.schema, (counts.get(document.schema) ?? 0) + 1);
      const problems = problemsOf(document, schemas);
      broken += problems.length > 0 ? 1 : 0;
      problems.forEach((problem) => console.error(`${name}: ${problem}`));
    }
  }
  counts.forEach((count, schema) => console.log(`${count} ${schema}`));
  if (counts.size === 0) {
    console.error("there is nothing to check");
  }
  return broken === 0 && counts.size > 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit(main(process.argv[2] ?? "."));
}
