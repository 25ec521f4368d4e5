// Reads what test runners report (CTRF of xunit, JSON of vitest) for tests/run.sh.
//
//   report.mjs counts FILE      'passed failed skipped'; a file that is not there, or not whole, has none
//   report.mjs apart FILE OTHER moves the tests that need a Neo4j into another report
//   report.mjs skipped FILE...  one line for each reason: how many tests of which suite, and what the reason says to do
//   report.mjs failed FILE...   what failed, with what was told of it
//   report.mjs slowest FILE...  the ten slowest tests with their seconds
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const [what, ...files] = process.argv.slice(2);

function testsOf(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  const suite = basename(file, '.json').replace('GraphCouncil.', '').split('.')[0];
  const fromVitest = (report.testResults ?? []).flatMap((module) => module.assertionResults);
  return [
    ...(report.results?.tests ?? []).map((test) => ({ ...test, suite, reason: test.message ?? '', told: [test.message, test.trace] })),
    ...fromVitest.map((test) => ({
      name: test.fullName,
      duration: test.duration,
      suite,
      reason: '',
      status: statusOf(test.status),
      told: test.failureMessages ?? [],
    })),
  ];
}

const statusOf = (status) => (['pending', 'todo', 'disabled'].includes(status) ? 'skipped' : status);

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

const tests = files.flatMap(testsOf);
if (what === 'counts') {
  console.log(['passed', 'failed', 'skipped'].map((status) => tests.filter((test) => test.status === status).length).join(' '));
} else if (what === 'apart') {
  const { results } = JSON.parse(readFileSync(files[0], 'utf8'));
  const needsNeo4j = (test) => [test.labels?.Needs].flat().includes('Neo4j');
  const keep = (file, some) => writeFileSync(file, JSON.stringify({ results: { ...results, tests: results.tests.filter(some) } }));
  keep(files[1], needsNeo4j);
  keep(files[0], (test) => !needsNeo4j(test));
} else if (what === 'skipped') {
  for (const [reason, those] of grouped(tests.filter((test) => test.status === 'skipped'), (test) => test.reason)) {
    const suites = grouped(those, (test) => test.suite).map(([suite, some]) => `${some.length} of ${suite}`);
    console.log(`Skipped, ${suites.join(', ')}: ${reason || 'for no reason given'}`);
  }
} else if (what === 'failed') {
  for (const test of tests.filter((test) => test.status === 'failed')) {
    const told = test.told.join('\n').split('\n').slice(0, 20);
    console.log(`\nFailed: ${test.name}\n${told.map((line) => `  ${line.slice(0, 300)}`).join('\n')}`);
  }
} else if (what === 'slowest') {
  for (const test of tests.sort((one, other) => other.duration - one.duration).slice(0, 10)) {
    console.log(`${(test.duration / 1000).toFixed(1).padStart(7)} s  ${test.name.slice(0, 150)}`);
  }
} else {
  throw new Error(`Not known: ${what}`);
}
