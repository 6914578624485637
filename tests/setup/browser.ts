import '@testing-library/jest-dom/vitest'
import '#src/ui/tokens.css'
import '#src/ui/base.css'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)
