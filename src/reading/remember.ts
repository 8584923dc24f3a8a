export {remember} from '../text/remember.ts'
