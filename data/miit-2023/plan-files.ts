import evidence from './evidence.json'
import indicators from './indicators.json'
import industries from './industries.json'
import measuresA from './measures/A.json'
import measuresB from './measures/B.json'
import measuresC from './measures/C.json'
import plan from './plan.json'
import programme from './programme.json'
import sentences from './sentences.json'
import events from './events.json'

/**
 * The files of this folder as they stand; a build replaces this module by one that holds them packed. What shares words stands together:
 * in this order they weigh a kilobyte less.
 */
export const planFiles = {
  indicators,
  plan,
  industries,
  evidence,
  events,
  measures: [...measuresA, ...measuresB, ...measuresC],
  programme,
  sentences,
}
