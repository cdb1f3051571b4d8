import { playAll } from './play.ts'

playAll('documents')
