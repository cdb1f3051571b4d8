import { playAll } from './play.ts'

playAll('policy')
