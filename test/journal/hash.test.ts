import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineHash, sealedLength, sealLine, splitLine } from '../../src/journal/hash.ts'

test('the hash is SHA-256 of the hash before and the bytes, as any other tool computes it', () => {
  // printf '%s' '{"a":1' | sha256sum, and the same with that hash and the second text
  const first = '8b0f0d75aabe01bbfba9341752c2cf7626f154e676aa791427b31aebfabc2592'
  const second = 'e14a6ee295362e7a15f4464e1fb46235e488c468f92c42e9aec5c41e8ec2171a'
  expect(lineHash('', '{"a":1')).toBe(first)
  expect(lineHash(first, '{"学校":"晨光"')).toBe(second)
  expect(lineHash(first, Buffer.from('{"学校":"晨光"'))).toBe(second)
})

const anyLine = fc
  .dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })
  .map((value) => JSON.stringify(value))
const anyHash = fc.stringMatching(/^[0-9a-f]{64}$/)

test('a sealed line splits into what was hashed and its hash', () => {
  fc.assert(
    fc.property(anyHash, anyLine, (previous, json) => {
      const { text, hash } = sealLine(previous, json)
      expect(JSON.parse(text)).toEqual({ ...JSON.parse(json), hash })
      const parts = splitLine(Buffer.from(text))
      expect(parts?.claimed).toBe(hash)
      expect(lineHash(previous, parts?.content ?? '')).toBe(hash)
    }),
  )
})

test('of bytes that begin with a sealed line the length of it is known, of others nothing', () => {
  const decoy = JSON.stringify({
    hash: 'f'.repeat(64),
    inner: { a: 1, hash: '0'.repeat(64) },
    z: 1,
  })
  fc.assert(
    fc.property(
      anyHash,
      fc.oneof(anyLine, fc.constant(decoy)),
      fc.string(),
      (previous, json, more) => {
        const line = Buffer.from(sealLine(previous, json).text)
        expect(sealedLength(previous, Buffer.concat([line, Buffer.from(more)]))).toBe(line.length)
        expect(sealedLength(previous, line.subarray(0, -1))).toBe(undefined)
        expect(sealedLength(previous, Buffer.concat([Buffer.from(' '), line]))).toBe(undefined)
        expect(sealedLength('', line)).toBe(undefined)
      },
    ),
  )
})
