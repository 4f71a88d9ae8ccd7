declare const ZICHA_VERSION: string | undefined

/** Set when the package is built; tests that run the sources see the development version. */
export const version = typeof ZICHA_VERSION === 'string' ? ZICHA_VERSION : '0.0.0-dev'

declare const ZICHA_BUILD: string | undefined

/** Two builds of one version may judge differently; what is kept between runs is kept by build. */
export const build = typeof ZICHA_BUILD === 'string' ? ZICHA_BUILD : version
