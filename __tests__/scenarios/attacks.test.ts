import { playAll } from './play.ts'

playAll('attacks')
