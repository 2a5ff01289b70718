// The second opinion: the adapters run on mocks of Obsidian's API that another author wrote.
import { setup } from 'obsidian-test-mocks/setup';

setup();
