import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { guardConsole } from './console'
import { giveLayout } from './layout'
import { givePlatform } from './platform'

giveLayout()
givePlatform()
guardConsole()
afterEach(cleanup)
