declare const __VERSION__: string | undefined

/** Set when the package is built; tests that run the sources see the development version. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-dev'
