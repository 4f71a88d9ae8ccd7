import { sentences } from '../../messages/diagnostic-texts.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import type { LintFormat, LintRun } from './format.ts'

/** JUnit's XML, which every CI server reads: one test case per file, a clean file passes. */
export const junit: LintFormat = (diagnostics, run) => {
  const fails = ({ severity }: Diagnostic) => severity === 'error' || run.strict
  const cases = run.files.map((file) => {
    const own = diagnostics.filter(({ at }) => at.file === file)
    return { file, own, hasFailed: own.some(fails) }
  })
  const failures = cases.filter(({ hasFailed }) => hasFailed).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`
  const body = cases.map(({ file, own, hasFailed }) => testCase(file, own, hasFailed, run))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="zicha validate" ${counts}>`,
    `  <testsuite name="zicha validate" ${counts} skipped="0">`,
    ...body,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(
  file: string,
  own: readonly Diagnostic[],
  hasFailed: boolean,
  run: LintRun,
): string {
  const { say, visible } = run
  const name = escaped(visible(file))
  const head = `    <testcase classname="zicha.validate" name="${name}" file="${name}"`
  if (own.length === 0) return `${head}/>`
  const lines = own.map((diagnostic) => line(diagnostic, run)).join('\n')
  if (!hasFailed) {
    return `${head}>\n      <system-out>${lines}</system-out>\n    </testcase>`
  }
  const count = (wanted: string) => own.filter(({ severity }) => severity === wanted).length
  const counts = { files: 1, errors: count('error'), warnings: count('warning') }
  const message = escaped(say.cli.validate.found(counts))
  return `${head}>\n      <failure type="zicha" message="${message}">${lines}</failure>\n    </testcase>`
}

function line(diagnostic: Diagnostic, { say, texts, visible }: LintRun): string {
  const { rule, severity, at } = diagnostic
  const { text, fix } = sentences(diagnostic, texts)
  const place = `${at.file}:${at.line}:${at.col}`
  return escaped(visible(`${place} ${say.cli.severity[severity]} ${rule} ${text} → ${fix}`))
}

/** What has been made visible holds none of the characters that XML 1.0 cannot hold at all. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
