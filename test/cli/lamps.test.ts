import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../support/environment.ts'
import { lampSchool } from './lamps.ts'

const golden = (name: string) => resolve(import.meta.dirname, 'golden', name)

const given = `answers:
  A1: { value: 2026-01-31, observedOn: 2026-11-20 }
  A2: { agree: 150, valid: 188 }
  A3: { k: 2, n: 5, places: [三（1）班, 五（2）班] }
  A4: 灯笼谣进课堂
`

async function answered() {
  const cwd = lampSchool()
  writeFileSync(join(cwd, 'given.yaml'), given)
  const { code, err } = await run(['answer', 'lamps', '--file', 'given.yaml'], { cwd })
  expect({ code, err }).toMatchObject({ code: 0 })
  return cwd
}

describe('dates, surveys, samples and texts', () => {
  test('are sound', async () => {
    const { code, out } = await run(['validate'], { cwd: lampSchool() })
    expect({ code, out }).toEqual({ code: 0, out: '' })
  })

  test('are answered one by one', async () => {
    const cwd = lampSchool()
    const answer = async (...words: string[]) => {
      const { out, err } = await run(['answer', 'lamps', ...words], { cwd })
      return (out || err).split('\n')[0]
    }
    expect(await answer('A1', '2026年1月31日', '--observed-on', '2026-11-20')).toBe(
      'A1 最近一次演练：2026-01-31 → 不达标（填报人 张三）',
    )
    expect(await answer('A2', '188/188')).toBe(
      'A2 家长满意度：有效问卷 188 份，满意 188 份（100%） → 待定（填报人 张三）',
    )
    expect(await answer('A3', '4/5')).toBe('A3 学生会点灯：抽 5 名，4 名达到 → 达标（填报人 张三）')
    expect(await answer('A4', '灯笼谣进课堂')).toBe(
      'A4 特色做法：灯笼谣进课堂 → 已记录（填报人 张三）',
    )
    expect(await answer('A3', '6/5')).toContain('达到的数 6 比总数 5 还大')
    expect(await answer('A5', '是')).toContain('还没有生效')
    expect(await answer('A6', '是')).toContain('已停用')
  })

  test('come from a file, and say in natural units what is missing', async () => {
    const cwd = await answered()
    const report = async (...more: string[]) => {
      const { out } = await run(['report', 'lamps', '--today', '2026-11-21', ...more], { cwd })
      // A run has a name of its own, and with it every record another head.
      return out.replaceAll(/\d:[0-9a-f]{16}/g, '<head>')
    }
    await expect(await report('--width', '100')).toMatchFileSnapshot(golden('report-lamps.txt'))
    await expect(await report('--width', '100', '--lang', 'en')).toMatchFileSnapshot(
      golden('report-lamps-en.txt'),
    )
    const data = JSON.parse(await report('--format', 'json')) as Record<string, unknown>
    expect(data).toMatchObject({
      progress: { answered: 4, total: 4, counts: { unmet: 2, undecided: 1, recorded: 1 } },
      undecided: [
        {
          indicator: 'A2',
          reason: 'sample-too-small',
          missing: { kind: 'questionnaires', count: 12 },
        },
      ],
      notInForce: [
        { indicator: 'A5', status: 'future' },
        { indicator: 'A6', status: 'obsolete' },
      ],
    })
  })

  test('a file may not answer what is not in force', async () => {
    const cwd = lampSchool()
    writeFileSync(join(cwd, 'given.yaml'), 'answers:\n  A6: true\n')
    const { code, err } = await run(['answer', 'lamps', '--file', 'given.yaml'], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('A6 已停用') as unknown])
  })

  test('are listed with their standards', async () => {
    const cwd = lampSchool()
    const { out } = await run(['checklists', 'lamps', '--width', '100'], { cwd })
    await expect(out).toMatchFileSnapshot(golden('checklist-lamps.txt'))
    const english = await run(['checklists', 'lamps', '--lang', 'en'], { cwd })
    expect(english.out).toContain('A5 Electronic tickets (not in force yet)')
    expect(english.out).toContain('Lamp festival')
  })

  test('keep the record under the digest of the file, whatever language is spoken', async () => {
    const cwd = lampSchool()
    await run(['answer', 'lamps', 'A4', 'one'], { cwd })
    await run(['answer', 'lamps', 'A4', 'two', '--lang', 'en'], { cwd })
    const folder = join(cwd, 'records', 'lamps', '2026-11')
    const headers = readdirSync(folder).map((name) => {
      const [first] = readFileSync(join(folder, name), 'utf8').split('\n')
      const { digest, wording } = JSON.parse(first!) as { digest: string; wording: string }
      return { digest, wording }
    })
    expect(headers).toHaveLength(2)
    expect(headers[0]).toEqual(headers[1])
  })
})
