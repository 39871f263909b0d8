package org.jiedui.adapter.memory;

import org.jiedui.adapter.contract.KeysContract;
import org.jiedui.port.Keys;

class MemoryKeysTest extends KeysContract {

    @Override
    protected Keys keys() {
        return new MemoryKeys();
    }
}
