import { answerTask } from '#src/workers/answer-task'
import { answerBrought } from './own-text-task'

answerTask(answerBrought)
