import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { guardConsole } from './console'
import { giveLayout } from './layout'
import { givePlatform } from './platform'
import { giveWorkers } from './worker'

// Two busy cores draw slowly: what matters is what comes, not when.
configure({ asyncUtilTimeout: 10_000 })
giveLayout()
givePlatform()
giveWorkers()
guardConsole()
afterEach(cleanup)
