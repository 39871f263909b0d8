package org.jiedui.adapter.memory;

import org.jiedui.adapter.contract.InboxContract;
import org.jiedui.port.Inbox;

class MemoryInboxTest extends InboxContract {

    @Override
    protected Inbox inbox() {
        return new MemoryInbox();
    }
}
