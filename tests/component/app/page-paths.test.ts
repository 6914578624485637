import { expect, test } from 'vitest'
import { makeQueryClient } from '#src/app/query-client'
import { makeRouter } from '#src/app/router'
import { pagePaths } from '#src/contract/page-paths'

test('a server knows the addresses of the router, all and no other', () => {
  const { routesByPath } = makeRouter(makeQueryClient())
  expect([...pagePaths].toSorted()).toEqual(Object.keys(routesByPath).toSorted())
})
