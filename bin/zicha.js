#!/usr/bin/env node
import * as module from 'node:module'

// Newer Node versions keep compiled code between runs; Node 20 does not know the call.
module.enableCompileCache?.()
const { main, processEnvironment } = await import('../dist/zicha.js')
process.exitCode = await main(process.argv.slice(2), processEnvironment())
