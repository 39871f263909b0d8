package org.jiedui.adapter.memory;

import org.jiedui.adapter.contract.RecordsContract;
import org.jiedui.port.Records;

class MemoryRecordsTest extends RecordsContract {

    @Override
    protected Records records() {
        return new MemoryRecords();
    }
}
