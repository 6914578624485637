import '@testing-library/jest-dom/vitest'
import '#src/ui/tokens.css'
import '#src/ui/base.css'
