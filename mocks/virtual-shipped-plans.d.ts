/** Made by tools/build/shipped-plans.ts of the folders of data/. */
declare module 'virtual:shipped-plans' {
  import type { PackedPlan } from '#mocks/fetched-plans'

  export const packedPlans: readonly PackedPlan[]
}
