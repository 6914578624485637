import { composing } from './composing.js'
import { doors } from './doors.js'
import { walls } from './walls.js'

export default { meta: { name: 'luoshi' }, rules: { walls, doors, composing } }
