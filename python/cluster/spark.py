"""The same rows by Spark on a cluster of executor processes: `spark.py time|rows|kill ROWS.parquet EXECUTORS`.

`time` prints the seconds of reading the file, finding, and counting the expressions; `rows` the digests of what the data frame
function and the SQL function found; `kill` that of the former when an executor is ended with SIGKILL while the job runs."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyarrow.dataset as ds
import pyspark

import digest
import taqvim.spark

PARTITION = 4 << 20


def session(executors):
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]").appName("taqvim")
    settings = {
        "spark.executor.memory": "1024m",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.files.maxPartitionBytes": str(PARTITION),
        "spark.sql.execution.arrow.pyspark.enabled": "true",
        "spark.task.maxFailures": "8",
        # A killed executor's tasks start again on the next.
        "spark.excludeOnFailure.enabled": "false",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def executors_of(application):
    """The processes of this application's executors."""
    listed = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True, check=True).stdout
    lines = [line.split(None, 1) for line in listed.splitlines()]
    return [int(pid) for pid, args in lines if "CoarseGrainedExecutorBackend" in args and f"--app-id {application}" in args]


def kill_one(spark, killed):
    """Ends an executor once some tasks are done."""
    tracker = spark.sparkContext.statusTracker()
    while True:
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and 2 <= info.numCompletedTasks < info.numTasks - 2:
                pid = executors_of(spark.sparkContext.applicationId)[0]
                os.kill(pid, signal.SIGKILL)
                killed.append((pid, info.numCompletedTasks, info.numTasks))
                return
        time.sleep(0.02)


def main():
    mode, path, executors = sys.argv[1], sys.argv[2], int(sys.argv[3])
    spark = session(executors)
    frame = spark.read.parquet(path)
    taqvim.spark.register(spark)
    # The executors and their Python workers start.
    taqvim.spark.extract(frame.limit(1000), "text", reference_column="published").selectExpr("sum(size(taqvim.start))").collect()
    print(f"spark {spark.version}, executor processes {executors_of(spark.sparkContext.applicationId)}", flush=True)
    found = taqvim.spark.extract(frame, "text", reference_column="published", name="found").select("id", "found")
    if mode == "time":
        start = time.perf_counter()
        [[rows, counted]] = found.selectExpr("count(*)", "sum(size(found.start))").collect()
        seconds = time.perf_counter() - start
        print(f"spark, {executors} executors\t{seconds:.2f} s\t{rows / seconds:,.0f} rows/s\t{counted} expressions", flush=True)
    elif mode == "kill":
        killed = []
        threading.Thread(target=kill_one, args=(spark, killed), daemon=True).start()
        print_digest("mapInArrow", found)
        [(pid, done, tasks)] = killed
        print(f"executor {pid} was killed when {done} of {tasks} tasks were done", flush=True)
    else:
        print_digest("mapInArrow", found)
        frame.createOrReplaceTempView("rows")
        print_digest("SQL", spark.sql("SELECT id, taqvim_extract(text, published) AS found FROM rows"))
    spark.stop()


def print_digest(name, found):
    with tempfile.TemporaryDirectory() as folder:
        found.write.parquet(f"{folder}/found")
        table = ds.dataset(f"{folder}/found").to_table()
    print(f"{name}\t{'  '.join(map(str, digest.of_table(table)))}", flush=True)


main()
