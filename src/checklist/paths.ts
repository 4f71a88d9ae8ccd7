import type { Path } from './yaml/node.ts'

interface Node {
  isEnd: boolean
  children: Map<string | number, Node>
}

/** A set of paths that stays fast with ten thousands of them: a file with a mistake on every line is one to read, too. */
export class Paths {
  readonly #root: Node = { isEnd: false, children: new Map() }

  constructor(paths: Iterable<Path>) {
    for (const path of paths) {
      let node = this.#root
      for (const step of path) {
        const next = node.children.get(step) ?? { isEnd: false, children: new Map() }
        node.children.set(step, next)
        node = next
      }
      node.isEnd = true
    }
  }

  /** Whether one of the paths is this one or leads to it. */
  cover(path: Path): boolean {
    return this.#follow(path) === 'covered'
  }

  /** Whether one of the paths is this one, leads to it, or leads on from it; `*` stands for any step. */
  meet(pattern: Path): boolean {
    return this.#follow(pattern) !== 'apart'
  }

  #follow(pattern: Path): 'covered' | 'beyond' | 'apart' {
    if (!this.#root.isEnd && this.#root.children.size === 0) return 'apart'
    let nodes = [this.#root]
    for (const step of pattern) {
      if (nodes.some(({ isEnd }) => isEnd)) return 'covered'
      nodes = nodes.flatMap(({ children }) =>
        step === '*' ? [...children.values()] : (children.get(step) ?? []),
      )
    }
    if (nodes.some(({ isEnd }) => isEnd)) return 'covered'
    return nodes.some(({ children }) => children.size > 0) ? 'beyond' : 'apart'
  }
}
