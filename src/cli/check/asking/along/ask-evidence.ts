import { hasWindow } from '../../../../checklist/shape/window.ts'
import type { CivilDate } from '../../../../civil/date.ts'
import type { EvidenceNeed, Indicator } from '../../../../checklist/shape/indicator.ts'
import { readPaper, type Paper } from '../../../../intake/paper.ts'
import { StorageError } from '../../../../journal/storage-error.ts'
import type { Catalogue } from '../../../../messages/catalogue.ts'
import type { Evidence, FileEvidence, PaperEvidence } from '../../../../record/entry.ts'
import { evidenceText, faultText, pendingTexts } from '../../../../report/evidence.ts'
import { windowTexts } from '../../../../report/standard.ts'
import { pendingOf, piecesOf, type Pending } from '../../../../scoring/proof.ts'
import { datedFile } from '../../../evidence-path.ts'
import { askDated } from './ask-dated.ts'
import { cleanText } from '../ask-text.ts'
import type { EvidenceDesk } from './evidence-desk.ts'
import type { Prompts } from '../../../prompts/prompts.ts'
import { readSign } from '../words.ts'

/** What asking for evidence needs of the walk around it. */
export interface EvidenceAsking {
  prompts: Prompts
  say: Catalogue
  tell: (text: string) => void
  desk: EvidenceDesk
  today: CivilDate
  /** When the answer was seen, from where windows are counted back. */
  observed: CivilDate
}

/**
 * Asks for evidence, piece by piece, until Enter alone: a file by its path, or where paper lies, on one line. What the
 * indicator asks for is offered by name. Returns all pieces, those before among them; `kept` is told of them
 * whenever they change, because the dialogue may end before.
 */
export async function askEvidence(
  asking: EvidenceAsking,
  indicator: Indicator,
  before: readonly Evidence[],
  kept: (pieces: readonly Evidence[]) => void = () => undefined,
): Promise<readonly Evidence[]> {
  const { say, tell, desk, observed } = asking
  const needs = indicator.evidence
  const looked = (given: readonly Evidence[]) => piecesOf(given, needs, observed, desk.look)
  let pieces = before
  for (;;) {
    const pending = pendingOf(needs, looked(pieces))
    const need = await chooseNeed(asking, pending)
    if (need === 'done') return pieces
    const text = await askPiece(asking, indicator, need, { pieces, pending })
    const sign = readSign(text)
    if (text === '' && pending.length < 2) return pieces
    if (sign === 'remove') pieces = []
    else if (sign === 'back') pieces = pieces.slice(0, -1)
    else if (text !== '') {
      const piece = await pieceFrom(asking, indicator, need, text)
      if (!piece) continue
      pieces = [...pieces, piece]
      const [fault] = looked([piece]).map((one) => faultText(one, say))
      tell(
        [say.asking.taken({ piece: evidenceText(piece, say) }), fault].filter(Boolean).join('\n'),
      )
    }
    kept(pieces)
  }
}

/** The one that is asked for, or one of several; undefined for something else. */
async function chooseNeed(
  { prompts, say }: EvidenceAsking,
  pending: readonly Pending[],
): Promise<EvidenceNeed | undefined | 'done'> {
  if (pending.length < 2) return pending[0]?.need
  const titles = pendingTexts(pending, say)
  return prompts.choose<EvidenceNeed | undefined | 'done'>({
    message: say.asking.evidencePending({ pieces: titles }),
    choices: [
      { value: 'done', name: say.asking.evidenceLater },
      ...pending.map(({ need }, index) => ({ value: need, name: titles[index]! })),
      { value: undefined, name: say.asking.evidenceOther },
    ],
  })
}

/** The path of a file that is there, words about paper, a sign, or nothing. */
async function askPiece(
  { prompts, say, desk, today }: EvidenceAsking,
  { evidence: needs }: Indicator,
  need: EvidenceNeed | undefined,
  { pieces, pending }: { pieces: readonly Evidence[]; pending: readonly Pending[] },
): Promise<string> {
  const words = say.asking
  const title = need
    ? words.evidenceFor({
        ...need,
        kind: say.domain.evidenceKinds[need.kind],
        window: windowTexts(need, say),
      })
    : needs.length > 0
      ? words.evidenceMore
      : words.evidenceAny
  const texts = pieces.map((piece) => evidenceText(piece, say))
  const soFar = texts.length > 0 ? [words.evidenceSoFar({ pieces: texts })] : []
  const typed = await prompts.type({
    message: [title, ...soFar, words.evidenceHow].join('\n'),
    hints: (pending.length > 0 ? words.evidenceLaterKeys : words.evidenceKeys).slice(
      0,
      pieces.length > 0 ? undefined : 1,
    ),
    complete: desk.complete,
    prose: true,
    refuse: (text) => {
      const clean = cleanText(text)
      if (clean === '' || readSign(clean)) return undefined
      const file = datedFile(clean, desk.find)
      const paper = file ? undefined : readPaper(clean)
      const { dated } = file ?? paper ?? {}
      if (dated !== undefined && dated > today) return words.evidenceDayInFuture({ seen: dated })
      if (paper) return undefined
      if (!file) return words.noSuchFile({ seen: clean })
      const found = desk.describe(file.path)
      return found instanceof StorageError
        ? words.cannotReadFile({ reason: say.cli.storage[found.kind] })
        : undefined
    },
  })
  return cleanText(typed)
}

async function pieceFrom(
  asking: EvidenceAsking,
  indicator: Indicator,
  need: EvidenceNeed | undefined,
  text: string,
): Promise<Evidence | undefined> {
  const piece = await pieceAsTyped(asking, indicator, need, text)
  if (!piece || piece.dated !== undefined || !need || !hasWindow(need)) return piece
  const dated = await askDated(asking, need)
  return dated === undefined ? piece : { ...piece, dated }
}

async function pieceAsTyped(
  asking: EvidenceAsking,
  indicator: Indicator,
  need: EvidenceNeed | undefined,
  text: string,
): Promise<Evidence | undefined> {
  const file = datedFile(text, asking.desk.find)
  if (!file) return paperFrom(asking, need, readPaper(text) ?? {})
  const path = await placeFor(asking, indicator, file.path)
  const found = path === undefined ? undefined : asking.desk.describe(path)
  if (found === undefined) return undefined
  if (found instanceof StorageError) throw found
  return titled(found, need, file.dated)
}

function titled(
  { kind, ...found }: FileEvidence,
  need: EvidenceNeed | undefined,
  dated: string | undefined,
): FileEvidence {
  const wanted = need?.kind ?? kind
  return {
    ...(need && { title: need.title }),
    ...(wanted && { kind: wanted }),
    ...found,
    ...(dated !== undefined && { dated }),
  }
}

/** A file outside is copied, or noted where it lies; undefined when it is not to be taken after all. */
async function placeFor(
  { prompts, say, desk }: EvidenceAsking,
  indicator: Indicator,
  path: string,
): Promise<string | undefined> {
  if (desk.isInside(path)) return path
  const words = say.asking
  const choice = await prompts.choose({
    message: words.outside({ path }),
    choices: [
      { value: 'copy', name: words.copyIn({ folder: desk.folderFor(indicator) }) },
      { value: 'refer', name: words.refer },
      { value: 'drop', name: words.dropIt },
    ],
  })
  if (choice === 'drop') return undefined
  return choice === 'copy' ? desk.copyFor(indicator, path) : path
}

async function paperFrom(
  { prompts, say }: EvidenceAsking,
  need: EvidenceNeed | undefined,
  paper: Paper,
): Promise<PaperEvidence> {
  const words = say.asking
  const title = need?.title ?? paper.title ?? (await askTitle(prompts, say))
  const sealed =
    need?.seal && paper.sealed === undefined
      ? await prompts.choose({
          message: words.sealedQuestion({ title }),
          choices: [
            { value: true, name: words.sealedYes },
            { value: false, name: words.sealedNo },
          ],
        })
      : paper.sealed
  return { ...paper, title, ...(sealed !== undefined && { sealed }) }
}

async function askTitle(prompts: Prompts, say: Catalogue): Promise<string> {
  const typed = await prompts.type({
    message: say.asking.paperTitle,
    prose: true,
    refuse: (text) => (cleanText(text) === '' ? say.asking.paperTitleNeeded : undefined),
  })
  return cleanText(typed)
}
