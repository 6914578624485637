import { Component, type ReactNode } from 'react'
import { ErrorPanel } from './error-panel'

interface Props {
  readonly words: { readonly title: string; readonly text: string; readonly retry: string }
  /** another value tries afresh: the address, the filters */
  readonly resetKey?: string | number | undefined
  /** what to put right before the retry draws again */
  readonly onRetry?: (() => void) | undefined
  readonly children: ReactNode
}

interface State {
  readonly error: unknown
  readonly hasFailed: boolean
  readonly resetKey: string | number | undefined
}

/** Keeps one panel's crash inside the panel; the rest of the page stays usable. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { error: undefined, hasFailed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, hasFailed: true }
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { error: undefined, hasFailed: false, resetKey }
  }

  private readonly retry = () => {
    this.props.onRetry?.()
    this.setState({ error: undefined, hasFailed: false })
  }

  override render() {
    const { words, children } = this.props
    if (!this.state.hasFailed) return children
    return (
      <ErrorPanel title={words.title} retry={{ label: words.retry, onRetry: this.retry }}>
        {words.text}
      </ErrorPanel>
    )
  }
}
