import { readFileSync } from 'node:fs'
import { createLibrary, type Library } from '../../src/lint/library.ts'
import { validateOverlay } from '../../src/lint/validate-overlay.ts'

export function overlayFixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/overlays/${name}.yaml`, import.meta.url), 'utf8')
}

/** The lantern checklist and its overlays, one of them written otherwise. */
export function lanternLibrary(difference: Readonly<Record<string, string>> = {}): Library {
  const names = ['lantern', 'lantern-city', 'lantern-county']
  return createLibrary(
    names.map((name) => ({
      file: `${name}.yaml`,
      read: () => Buffer.from(difference[name] ?? overlayFixture(name)),
    })),
  )
}

/** An overlay of the lantern checklist with only what it says stated. */
export function anOverlay(says: string, base = 'lantern@2026'): string {
  return `format: zicha/overlay@1
id: local
edition: "2026"
title: 示例乙县细则
extends: ${base}
locality: 示例乙县
${says}`
}

export function laidOver(text: string, library: Library = lanternLibrary()) {
  return validateOverlay('local.yaml', Buffer.from(text), library)
}
