import { collaboratorRoutes } from './collaborators.ts'
import { commentRoutes } from './comments.ts'
import { contentsRoutes } from './contents.ts'
import { gitRoutes } from './git.ts'
import { pullRoutes } from './pulls.ts'
import { reviewRoutes } from './reviews.ts'
import type { Route } from './router.ts'
import { statusRoutes } from './statuses.ts'

/** Every REST operation the stand-in answers. */
export const restRoutes: readonly Route[] = [
  ...pullRoutes,
  ...reviewRoutes,
  ...commentRoutes,
  ...statusRoutes,
  ...gitRoutes,
  ...contentsRoutes,
  ...collaboratorRoutes,
]
