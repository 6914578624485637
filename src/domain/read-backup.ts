import * as v from 'valibot'
import { Backup, backupFormat } from '#src/contract/event'

export type BackupFault = 'unreadable' | 'wrong-kind' | 'wrong-plan' | 'newer' | 'broken'
type Reading = { readonly backup: Backup } | { readonly fault: BackupFault; readonly plan: string }

/** Reads the text of a file as a backup of a plan, or says in which way it is none. */
export function readBackup(text: string, planId: string): Reading {
  const value = parse(text)
  if (value === undefined) return { fault: 'unreadable', plan: '' }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== backupFormat)
    return { fault: 'wrong-kind', plan: '' }
  const plan = 'plan' in value && typeof value.plan === 'string' ? value.plan : ''
  if ('version' in value && typeof value.version === 'number' && value.version > 1) return { fault: 'newer', plan }
  if (plan !== planId) return { fault: 'wrong-plan', plan }
  const backup = v.safeParse(Backup, value)
  return backup.success ? { backup: backup.output } : { fault: 'broken', plan }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
